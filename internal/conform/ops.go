package main

import (
	"maps"
	"sync"
)

// handler answers the request of a line.
type handler func(line []byte) (any, error)

// handle returns the handler of an op, which reads the arguments into Args and answers them.
func handle[Args, Out any](answer func(Args) (Out, error)) handler {
	return func(line []byte) (any, error) {
		var args Args
		if err := read(line, &args); err != nil {
			return nil, err
		}
		out, err := answer(args)
		if err != nil {
			return nil, err
		}
		return out, nil
	}
}

// ops has every op by its name.
var ops = sync.OnceValue(func() map[string]handler {
	all := map[string]handler{}
	for _, some := range []map[string]handler{
		civilOps(), localeOps(), regionOps(), agreementOps(), platformOps(), economyOps(), datasetOps(),
	} {
		maps.Copy(all, some)
	}
	return all
})
