package agreement

// WithoutWorlds keeps c from compiling the exact ways of its vague days: it answers by their bounds alone.
func (c *Compiled) WithoutWorlds() *Compiled {
	c.ready().refined.once.Do(func() {})
	return c
}

// HasWorlds reports whether c goes through the exact ways of its vague days.
func (c *Compiled) HasWorlds() bool { return len(c.ready().refine()) > 0 }
