// Command hello is the program that the sizes of the others are compared with.
package main

import "fmt"

func main() { fmt.Println("hello, world") }
