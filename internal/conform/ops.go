package main

import (
	"maps"
	"sync"
)

// handler returns the answer to a request, which is one line of input.
type handler func(line []byte) (any, error)

// handle returns the handler of an op, which decodes the arguments into Args and calls answer.
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

// ops returns the handlers of all ops by name.
var ops = sync.OnceValue(func() map[string]handler {
	all := map[string]handler{}
	for _, some := range []map[string]handler{
		civilOps(), localeOps(), regionOps(), agreementOps(), platformOps(), economyOps(), datasetOps(), networkOps(), statisticsOps(),
	} {
		maps.Copy(all, some)
	}
	return all
})
