package store_test

const crashing = "STORE_TEST_CRASH"

func crash() {}
