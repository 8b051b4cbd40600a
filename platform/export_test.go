package platform

// WithoutWorlds keeps c from compiling the exact ways of its vague days: it answers by their bounds alone.
func (c *Compiled) WithoutWorlds() *Compiled {
	c.ready()
	c.refining.Do(func() { c.refined = c.line })
	return c
}
