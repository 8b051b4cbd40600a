package main

func datasetOps() map[string]handler {
	return map[string]handler{"dataset.validate": nil, "dataset.links": nil}
}
