// Package store keeps a dataset in SQLite or PostgreSQL.
//
// [Open] makes a [Store] of a database that the caller has opened, with a driver of the caller's choice; this package imports
// none. Packages store/sqlite and store/postgres open databases with drivers of theirs, and a program links only that of the
// package that it imports.
//
//	s, db, err := sqlite.Open(ctx, "ties.db")
//	if err != nil {
//		log.Fatal(err)
//	}
//	defer db.Close()
//	data, revision, err := s.Load(ctx)
//	…
//	revision, err = s.Save(ctx, data, revision) // a ConflictError if somebody else has saved in the meantime
//
// [Store.Save] replaces the whole dataset, [Store.Apply] makes the changes of a [dataset.Diff], and [Store.Append] adds
// observations in bulk. [Store.Load] returns the dataset, which has the same bytes as the one that was saved when it is written, and
// [Store.AsKnown] what was known on a day.
//
// # Writers
//
// Each call is one transaction: readers see all of it or nothing, and a program that is killed leaves the store as it was.
// A store counts its revisions. A dataset is saved with the revision that it was made from, and if the store has another
// one by then, the writer gets a [ConflictError] with the records that others have written; it loads again and repeats its
// work. Changes and observations need no revision: they conflict only if the records that they change were changed.
//
// # Tables
//
// The tables are made for people who ask questions in SQL, and only this package may write them. What is kept is two of
// them: records has each record as JSON, the form of a dataset, and recorded_observations each observation in columns. Both
// have also what was retracted. All other tables are derived from these when they are written, and have only what was not
// retracted. The schema, in the folder of this package, documents each column.
//
//	crossborder_store      the version of the tables and the revision of the store
//	records                every record but observations, as JSON
//	recorded_observations  every observation
//	removals               which records were removed, by which revision
//
//	ties                   who is tied to whom, by what, from which day until which day, in which state
//	parties                every party that a record names or that one of these lies within, with its name
//	containments           which party lies within which
//	observations           the observations that were not retracted (a view)
//
//	sources                publications
//	cites                  which source says so: of records and their parts
//	names                  names and titles in every language
//	identifiers            identifiers in other schemes
//	regions                regions
//	organizations          organizations
//	holdings               which party owns how much of an organization
//	platforms              platforms
//	operators              which party operates a platform
//	memberships            which party is a member of which platform
//	offices                who has an office where
//	meetings               meetings
//	meeting_records        which agreements and offices a meeting was about
//	persons                who took part in meetings and signed agreements
//	agreements             agreements
//	agreement_parties      their parties
//	statements             reservations, declarations, objections
//	relations              which agreement amends, supersedes … which
//	commitments            promises, in agreements and at meetings
//	commitment_parties     who made them, and to whom
//	events                 the dated events of agreements, memberships and offices
//	indicators             the indicators of the dataset; those that are built in are not among them
//
// # Ties on a day
//
// The ties are computed by package network, with its rules of entry into force, vague days and succession, and stored with
// the days on which they hold, so that a plain comparison is right:
//
//	SELECT kind, a, b, via, state FROM ties
//	WHERE from_day <= '2025-12-01' AND '2025-12-01' < until_day AND truth = 'yes'
//
// On every day these are the links of network.Network.All for the dataset without what was retracted. With truth 'unknown' the
// records leave it open whether the tie is in force; with truth 'no' it is signed, pending, planned or suspended. A tie
// without an end has the until_day 'infinity', which follows on every day in both databases. The ties of a region are those
// of all parties within it, itself included:
//
//	… AND a IN (SELECT party FROM containments WHERE container = 'KZ-59')
package store
