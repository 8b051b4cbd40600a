//go:build unix

package main

import (
	"syscall"
	"time"
)

// processorTime returns the time that all threads of the process have spent in user mode.
func processorTime() time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return time.Duration(time.Now().UnixNano())
	}
	return time.Duration(used.Utime.Nano())
}
