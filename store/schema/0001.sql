-- Version 1 of the tables of a store. The words DAY, DECIMAL, NUMBER and FLAG stand for the types of the database:
--
--   word      SQLite                         PostgreSQL
--   DAY       text, such as '2025-11-28'     date
--   DECIMAL   text, exact                    numeric
--   NUMBER    integer                        bigint
--   FLAG      integer, 0 or 1                boolean
--
-- A column "…_when" has what is known of a day, in the form of a dataset: '2025-11-28', '2025-11', '[..2025-11-28]'. The
-- columns "…_first" and "…_last" beside it are the first and the last day that this may be. A position "n" counts from 0
-- within its record.

-- The version of the tables and the revision of the store: one row.
CREATE TABLE crossborder_store (
	version NUMBER NOT NULL,
	revision NUMBER NOT NULL
);

-- WHAT IS KEPT. Everything else is made from these two tables.

-- Every record but observations, retracted ones included, as JSON: the dataset itself. "place" is its position in its
-- collection, "revision" the revision of the store that wrote it as it is.
CREATE TABLE records (
	collection TEXT NOT NULL,
	place NUMBER NOT NULL,
	id TEXT NOT NULL,
	revision NUMBER NOT NULL,
	recorded DAY,
	retracted DAY,
	record TEXT NOT NULL,
	PRIMARY KEY (collection, place)
);

-- Every observation, retracted ones included. "from_day" and "until_day" are the days of its period, the second excluded.
-- "source" and "locator" are its first cite; "more" has, as JSON, a note and cites that these two columns cannot hold.
CREATE TABLE recorded_observations (
	place NUMBER NOT NULL PRIMARY KEY,
	subject TEXT NOT NULL,
	counterpart TEXT,
	reference TEXT,
	indicator TEXT NOT NULL,
	period TEXT,
	from_day DAY,
	until_day DAY,
	amount DECIMAL,
	unit TEXT,
	bound TEXT,
	status TEXT,
	confidentiality TEXT,
	source TEXT,
	locator TEXT,
	more TEXT,
	recorded DAY,
	retracted DAY,
	revision NUMBER NOT NULL
);

CREATE INDEX recorded_observations_subject ON recorded_observations (subject, indicator);

-- The records that were removed, and the revision that removed each.
CREATE TABLE removals (
	collection TEXT NOT NULL,
	id TEXT NOT NULL,
	revision NUMBER NOT NULL
);

-- WHAT IS COMPUTED, of all that was not retracted.

-- The ties of all parties on all days, as package network computes them. A tie stands on a day if
-- from_day <= day AND day < until_day. "truth" is whether it is in force, active or open, or holds: 'yes', 'unknown', or 'no' for one
-- that is signed, pending, provisional, planned or suspended; "applies" is 'yes' also under provisional application. Without a
-- bound, from_day is 0001-01-01 and until_day is infinity. "role_a" and "role_b" are those of members, empty for an
-- ordinary one. "collection", "place" and "part" are the record, and the event or promise within it.
CREATE TABLE ties (
	kind TEXT NOT NULL,
	a TEXT NOT NULL,
	b TEXT NOT NULL,
	via TEXT NOT NULL,
	state TEXT NOT NULL,
	truth TEXT NOT NULL,
	applies TEXT NOT NULL,
	from_day DAY NOT NULL,
	until_day DAY NOT NULL,
	role_a TEXT NOT NULL,
	role_b TEXT NOT NULL,
	collection TEXT NOT NULL,
	place NUMBER NOT NULL,
	part NUMBER NOT NULL
);

CREATE INDEX ties_a ON ties (a, b);
CREATE INDEX ties_b ON ties (b, a);

-- Every party that the records name or that one of these lies within. "kind" is 'region', 'organization' or 'platform';
-- "name" is its English name, or else the best one.
CREATE TABLE parties (
	id TEXT NOT NULL PRIMARY KEY,
	kind TEXT NOT NULL,
	name TEXT NOT NULL
);

-- What each party lies within, directly or through others; each party lies within itself. A party's ties are those of all
-- parties within it.
CREATE TABLE containments (
	party TEXT NOT NULL,
	container TEXT NOT NULL,
	PRIMARY KEY (container, party)
);

-- The observations that were not retracted.
CREATE VIEW observations AS SELECT * FROM recorded_observations WHERE retracted IS NULL;

-- WHAT THE RECORDS SAY, of all that was not retracted.

CREATE TABLE sources (
	id TEXT NOT NULL PRIMARY KEY,
	title TEXT,
	publisher TEXT,
	url TEXT,
	language TEXT,
	published_when TEXT,
	retrieved_when TEXT
);

-- Which source says so. "about" is the field that it is about, empty for the whole; "path" is the part of the record, such as
-- '/events/0', empty for the record itself. The first cite of an observation stands there.
CREATE TABLE cites (
	collection TEXT NOT NULL,
	id TEXT NOT NULL,
	path TEXT NOT NULL,
	source TEXT NOT NULL,
	locator TEXT,
	about TEXT,
	inferred FLAG NOT NULL
);

CREATE INDEX cites_id ON cites (collection, id);

-- Names and titles in all languages. "kind" is 'name', 'title', or that of an alias: 'abbreviation', 'former' ….
CREATE TABLE names (
	collection TEXT NOT NULL,
	id TEXT NOT NULL,
	kind TEXT NOT NULL,
	language TEXT NOT NULL,
	name TEXT NOT NULL
);

CREATE INDEX names_id ON names (collection, id);

CREATE TABLE identifiers (
	collection TEXT NOT NULL,
	id TEXT NOT NULL,
	scheme TEXT NOT NULL,
	identifier TEXT NOT NULL
);

CREATE TABLE regions (
	code TEXT NOT NULL PRIMARY KEY,
	kind TEXT,
	from_when TEXT,
	until_when TEXT
);

CREATE TABLE organizations (
	id TEXT NOT NULL PRIMARY KEY,
	kind TEXT,
	seat TEXT,
	parent TEXT,
	continued_by TEXT,
	from_when TEXT,
	until_when TEXT
);

-- Shares of organizations; 0.25 is a quarter.
CREATE TABLE holdings (
	organization TEXT NOT NULL,
	n NUMBER NOT NULL,
	owner TEXT NOT NULL,
	share DECIMAL,
	from_when TEXT,
	until_when TEXT
);

CREATE TABLE platforms (
	id TEXT NOT NULL PRIMARY KEY,
	kind TEXT,
	seat TEXT,
	founded_when TEXT,
	closed_when TEXT
);

CREATE TABLE operators (
	platform TEXT NOT NULL,
	n NUMBER NOT NULL,
	party TEXT NOT NULL,
	from_when TEXT,
	until_when TEXT
);

CREATE TABLE memberships (
	id TEXT NOT NULL PRIMARY KEY,
	platform TEXT NOT NULL,
	member TEXT NOT NULL,
	via TEXT
);

CREATE TABLE offices (
	id TEXT NOT NULL PRIMARY KEY,
	owner TEXT NOT NULL,
	host TEXT,
	seat TEXT
);

CREATE TABLE meetings (
	id TEXT NOT NULL PRIMARY KEY,
	kind TEXT,
	on_when TEXT,
	on_first DAY,
	on_last DAY,
	place TEXT,
	host TEXT
);

-- The agreements and the offices that meetings were about.
CREATE TABLE meeting_records (
	meeting TEXT NOT NULL,
	collection TEXT NOT NULL,
	id TEXT NOT NULL
);

-- Persons, at meetings ('meetings') and as signatories ('agreements', with what they did: 'signed' or 'witnessed').
CREATE TABLE persons (
	collection TEXT NOT NULL,
	id TEXT NOT NULL,
	n NUMBER NOT NULL,
	name TEXT,
	capacity TEXT,
	party TEXT,
	role TEXT,
	on_when TEXT
);

CREATE TABLE agreements (
	id TEXT NOT NULL PRIMARY KEY,
	level TEXT,
	kind TEXT,
	non_binding FLAG NOT NULL
);

-- The parties that an agreement lists. Others may act in its events.
CREATE TABLE agreement_parties (
	agreement TEXT NOT NULL,
	n NUMBER NOT NULL,
	party TEXT NOT NULL,
	voting_group TEXT,
	side TEXT,
	binds TEXT,
	counts FLAG NOT NULL
);

CREATE TABLE statements (
	agreement TEXT NOT NULL,
	n NUMBER NOT NULL,
	kind TEXT,
	by_party TEXT NOT NULL,
	toward TEXT,
	on_when TEXT,
	withdrawn_when TEXT
);

-- How an agreement stands to another agreement, or to a platform.
CREATE TABLE relations (
	agreement TEXT NOT NULL,
	n NUMBER NOT NULL,
	kind TEXT,
	to_record TEXT NOT NULL,
	effect TEXT
);

-- Promises, in agreements and at meetings.
CREATE TABLE commitments (
	collection TEXT NOT NULL,
	id TEXT NOT NULL,
	n NUMBER NOT NULL,
	kind TEXT,
	text TEXT,
	amount DECIMAL,
	unit TEXT,
	bound TEXT,
	due_when TEXT
);

-- Who made a promise ('by') and to whom ('toward').
CREATE TABLE commitment_parties (
	collection TEXT NOT NULL,
	id TEXT NOT NULL,
	n NUMBER NOT NULL,
	side TEXT NOT NULL,
	party TEXT NOT NULL
);

-- The events of agreements, memberships and offices. "role" is the one that a member has from then on, "place" where an
-- office moved.
CREATE TABLE events (
	collection TEXT NOT NULL,
	id TEXT NOT NULL,
	n NUMBER NOT NULL,
	kind TEXT NOT NULL,
	party TEXT,
	toward TEXT,
	role TEXT,
	place TEXT,
	on_when TEXT,
	on_first DAY,
	on_last DAY,
	effective_when TEXT,
	effective_first DAY,
	effective_last DAY
);

CREATE INDEX events_id ON events (collection, id);

CREATE TABLE indicators (
	code TEXT NOT NULL PRIMARY KEY,
	unit TEXT,
	aggregation TEXT,
	direction TEXT
);
