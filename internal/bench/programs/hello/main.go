// Command hello is the program with which the others are compared.
package main

import "fmt"

func main() { fmt.Println("hello, world") }
