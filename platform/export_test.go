package platform

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// WithoutWorlds keeps c from compiling the exact ways of its vague days: it answers by their bounds alone.
func (c *Compiled) WithoutWorlds() *Compiled {
	c.ready()
	c.refining.Do(func() { c.refined = c.line })
	return c
}

// DaysAsMemberByBounds is DaysAsMember without the exact ways.
func (c *Compiled) DaysAsMemberByBounds() []civil.Interval {
	return intervals(c.ready().lineAsMember().Track(spell.SetOf(memberActive)))
}

// CompileOfficeByBounds is CompileOffice without the exact ways.
func CompileOfficeByBounds(o Office) *CompiledOffice {
	return compileOffice(o, o.asMembership(Context{}).WithoutWorlds())
}
