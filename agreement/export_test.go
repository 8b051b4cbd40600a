package agreement

// WithoutWorlds keeps c from compiling the exact ways of its vague days: it answers by their bounds alone.
func (c *Compiled) WithoutWorlds() *Compiled {
	c.ready().refined.once.Do(func() {})
	return c
}
