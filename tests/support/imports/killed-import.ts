import { person } from '#drizzle/schema/person.ts';
import { pole as poleTable } from '#drizzle/schema/pole.ts';
import { createJournal } from '#server/db/journal.ts';
import { createPeople } from '#server/db/people.ts';
import { createReprises } from '#server/db/reprises.ts';
import type { Sql } from '#server/db/database.ts';
import type { RepriseRows } from '#server/db/reprise-write.ts';
import { createRepriseRuns } from '#server/imports/reprise-runs.ts';

export const killedId = 'reprise-tuee';
export const importer = 'importatrice';
const pole = 'essai';
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const at = new Date('2026-06-01T10:00Z');

/** What an import needs on a database alone. */
export const repriseDeps = (sql: Sql) => ({
	reprises: createReprises(sql),
	people: createPeople(sql),
	journal: createJournal(sql),
	repriseRuns: createRepriseRuns(),
	transaction: <Result>(work: (tx: Sql) => Promise<Result>) => sql.transaction(work),
	now: () => at,
	log: { error: () => undefined }
});

const card = (id: string, familyName: string) => ({
	...{ id, familyName, givenName: 'Camille', profession: 'mg', mode: 'liberal' },
	...{ structureKind: 'cabinet', structureName: '', fonction: '' }
});

/** Sixty Intervisions of two people each, with a situation. */
export const killedRows: RepriseRows = {
	...{ poles: [], restitutions: [], reprogrammations: [], invites: [], fiches: [] },
	people: numbers(120).map((n) => card(`p${n}`, `Essai ${n}`)),
	personPoles: numbers(120).map((n) => ({ personId: `p${n}`, poleId: pole })),
	meetings: numbers(60).map((n) => ({
		...{ id: `m${n}`, poleId: pole, organiser: 'DAC', repriseId: killedId },
		...{ startsAt: new Date(Date.UTC(2015, n, 3)), endedAt: new Date(Date.UTC(2015, n, 3, 1)) }
	})),
	participants: numbers(120).map((n) => ({
		...{ intervisionId: `m${Math.floor(n / 2)}`, personId: `p${n}`, role: 'participant' },
		...{ categorie: 'generalistes-liberaux', liberal: true, lobby: 'parti' }
	})),
	presences: [],
	dossiers: numbers(60).map((n) => ({
		...{ id: `d${n}`, poleId: pole, code: `ESS-${n}`, designation: `PAT-${n}A`, createdAt: at }
	})),
	marks: numbers(60).map((n) => ({
		...{ mark: n.toString(16).padStart(64, '0'), dossierId: `d${n}`, repriseId: killedId }
	})),
	situations: numbers(60).map((n) => ({
		...{ id: `s${n}`, intervisionId: `m${n}`, dossierId: `d${n}`, position: 1, phase: 'reprise' }
	}))
};

/** Somebody who may import, and the pôle of these rows. */
export async function beforeKilled(sql: Sql): Promise<void> {
	const place = { name: 'Essai', code: 'ESS', organiser: 'DAC', organiserKind: 'dac' };
	await sql.insert(poleTable).values({ id: pole, ...place });
	await sql.insert(person).values(card(importer, 'Direction'));
	await createPeople(sql).grant(importer, '*', 'direction');
}
