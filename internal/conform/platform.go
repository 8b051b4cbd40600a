package main

func platformOps() map[string]handler {
	return map[string]handler{"platform.membership": nil}
}
