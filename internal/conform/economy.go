package main

func economyOps() map[string]handler {
	return map[string]handler{
		"economy.measure":  nil,
		"economy.allocate": nil,
		"economy.convert":  nil,
	}
}
