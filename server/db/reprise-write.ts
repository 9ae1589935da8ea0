import { personPole } from '#drizzle/schema/annuaire.ts';
import { dossier } from '#drizzle/schema/dossier.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision, participant, presence } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { reprisePatient, repriseRow } from '#drizzle/schema/reprise.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import { reprogrammation, restitution } from '#drizzle/schema/suite.ts';
import { setImmediate as turn } from 'node:timers/promises';
import { inArray, sql as query } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql } from './database.ts';
import { markNoRow } from './mark-all-years.ts';

/** Rows of an import, ready to be written, table by table. */
export interface RepriseRows {
	readonly poles: readonly (typeof pole.$inferInsert)[];
	readonly people: readonly (typeof person.$inferInsert)[];
	readonly personPoles: readonly (typeof personPole.$inferInsert)[];
	readonly meetings: readonly (typeof intervision.$inferInsert)[];
	readonly participants: readonly (typeof participant.$inferInsert)[];
	readonly presences: readonly (typeof presence.$inferInsert)[];
	readonly dossiers: readonly (typeof dossier.$inferInsert)[];
	readonly marks: readonly (typeof reprisePatient.$inferInsert)[];
	readonly situations: readonly (typeof situation.$inferInsert)[];
	readonly invites: readonly (typeof situationInvite.$inferInsert)[];
	readonly fiches: readonly (typeof fiche.$inferInsert)[];
	readonly restitutions: readonly (typeof restitution.$inferInsert)[];
	readonly reprogrammations: readonly (typeof reprogrammation.$inferInsert)[];
}

const noRows: RepriseRows = {
	...{ poles: [], people: [], personPoles: [], meetings: [], participants: [], presences: [] },
	...{ dossiers: [], marks: [], situations: [], invites: [], fiches: [] },
	...{ restitutions: [], reprogrammations: [] }
};

/** Rows of one question: more of them take so long to put into words that those who meet would notice. */
const together = 100;

/**
 * Writes a piece of what an import creates, each row noted: undoing takes back these and no other ([IMP-11]). Whoever
 * calls this says at the end that all years changed.
 */
export async function writeReprise(
	tx: Sql,
	repriseId: string,
	piece: Partial<RepriseRows>
): Promise<void> {
	const rows: RepriseRows = { ...noRows, ...piece };
	const write = async <Table extends PgTable>(
		table: Table,
		all: readonly Table['$inferInsert'][]
	): Promise<void> => {
		for (let from = 0; from < all.length; from += together) {
			await tx.insert(table).values(all.slice(from, from + together));
			// The embedded database answers without ever leaving the turn of the event loop.
			await turn();
		}
	};
	await markNoRow(tx);
	const known = await knownIn(tx, rows.participants);
	await write(pole, rows.poles);
	await write(person, rows.people);
	await write(personPole, rows.personPoles);
	await write(intervision, rows.meetings);
	await write(participant, rows.participants);
	await write(presence, rows.presences);
	await write(dossier, rows.dossiers);
	await write(reprisePatient, rows.marks);
	await write(situation, rows.situations);
	await write(situationInvite, rows.invites);
	await write(fiche, rows.fiches);
	await write(restitution, rows.restitutions);
	await write(reprogrammation, rows.reprogrammations);
	const places = [...(await knownIn(tx, rows.participants))];
	const note = (kind: string, ids: readonly string[]) =>
		ids.map((rowId) => ({ repriseId, kind, rowId }));
	await write(repriseRow, [
		...note('pole', ids(rows.poles)),
		...note('person', ids(rows.people)),
		...note('intervision', ids(rows.meetings)),
		...note('participant', pairs(rows.participants, 'intervisionId')),
		...note('presence', ids(rows.presences)),
		...note(
			'place',
			places.filter((place) => !known.has(place))
		),
		...note('dossier', ids(rows.dossiers)),
		...note('situation', ids(rows.situations)),
		...note('invite', pairs(rows.invites, 'situationId')),
		...note('fiche', ids(rows.fiches))
	]);
}

/** « person pôle » of these people: whoever comes to a pôle is known there, by a trigger ([ANN-7]). */
async function knownIn(
	tx: Sql,
	participants: RepriseRows['participants']
): Promise<ReadonlySet<string>> {
	const people = [...new Set(participants.map(({ personId }) => personId))];
	const found = new Set<string>();
	for (let from = 0; from < people.length; from += together) {
		const some = inArray(personPole.personId, people.slice(from, from + together));
		for (const { personId, poleId } of await tx.select().from(personPole).where(some))
			found.add(`${personId} ${poleId}`);
	}
	return found;
}

const ids = (rows: readonly { readonly id: string }[]): readonly string[] =>
	rows.map(({ id }) => id);

function pairs<Key extends string>(
	rows: readonly (Readonly<Record<Key, string>> & { readonly personId: string })[],
	key: Key
): readonly string[] {
	return rows.map((row) => `${row[key]} ${row.personId}`);
}

/** [IMP-14] So many rows came at once that the embedded database would still plan as if its tables were empty. */
export async function weighTables(tx: Sql): Promise<void> {
	// of some thousand rows of each, not of thirty thousand: half a second less
	await tx.execute(query`select set_config('default_statistics_target', '10', true)`);
	for (const table of ['person', 'intervision', 'participant', 'presence', 'reprise_row']) {
		await tx.execute(query`analyze ${query.identifier(table)}`);
		await turn();
	}
}
