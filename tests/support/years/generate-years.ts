import { sql as query } from 'drizzle-orm';
import { personPole } from '#drizzle/schema/annuaire.ts';
import { intervision, participant, presence } from '#drizzle/schema/intervision.ts';
import { journal } from '#drizzle/schema/journal.ts';
import { person } from '#drizzle/schema/person.ts';
import { mandat, pole } from '#drizzle/schema/pole.ts';
import type { Sql } from '#server/db/database.ts';
import { fillAfter, fillRates } from './fill-after.ts';
import { fillMails } from './fill-mails.ts';
import { fillSituations } from './fill-situations.ts';
import { insertAll } from './insert-all.ts';
import { perYear } from './per-year.ts';

export interface Years {
	readonly poles: number;
	readonly years: number;
}

/** The person who coordinates the first pôle; her lists must not grow with the number of the others. */
export const firstCoordination = 'p0n0';

/** The person who coordinates all pôles. */
export const regionCoordination = 'p1n0';

/**
 * Years of a whole region, the same at each call: everything is derived from numbers, nobody exists. The last quarter of
 * the last year is still to come.
 */
export async function generateYears(sql: Sql, size: Years, now: Date): Promise<void> {
	// In the transaction that makes them all: no year was counted yet, and a mark at each row would be most of the work.
	await sql.execute(query`select set_config('intervisio.purging', 'on', true)`);
	for (let rank = 0; rank < size.poles; rank += 1) await fillPole(sql, rank, size, now);
	await insertAll(sql, mandat, [
		{ personId: regionCoordination, poleId: null, mandat: 'coordination-clinique' }
	]);
	await sql.execute(query`analyze`);
}

async function fillPole(sql: Sql, rank: number, { years }: Years, now: Date): Promise<void> {
	const poleId = `pole${rank}`;
	const many = <Row>(count: number, make: (n: number) => Row): Row[] =>
		Array.from({ length: count }, (_, n) => make(n));
	const meetings = years * perYear.intervisions;
	const cases = meetings * perYear.situations;
	const professionals = years * perYear.professionals;
	const who = (n: number) => `p${rank}n${n % professionals}`;
	const meeting = (n: number) => `i${rank}x${n}`;
	const start = (n: number) =>
		new Date(now.getTime() + (n - meetings + 2) * 91 * 86_400_000 + rank * 3_600_000);
	await insertAll(sql, pole, [poleRow(poleId, rank)]);
	await insertAll(
		sql,
		person,
		many(professionals, (n) => personRow(who(n), rank, n))
	);
	await insertAll(
		sql,
		personPole,
		many(professionals, (n) => ({ personId: who(n), poleId }))
	);
	await insertAll(sql, mandat, [
		{ personId: who(0), poleId, mandat: 'coordination-clinique' },
		{ personId: who(1), poleId, mandat: 'referent' }
	]);
	const rows = many(meetings, (n) => ({
		id: meeting(n),
		poleId,
		startsAt: start(n),
		organiser: 'DAC',
		seriesId: `r${rank}x${Math.floor(n / perYear.intervisions)}`,
		endedAt: start(n) < now ? start(n) : null
	}));
	await insertAll(sql, intervision, rows);
	const seats = many(meetings * perYear.people, (n) => ({
		intervisionId: meeting(Math.floor(n / perYear.people)),
		personId: who(n % perYear.people),
		role: n % perYear.people === 0 ? 'coordination' : 'participant',
		invitedAt: start(Math.floor(n / perYear.people)),
		answer: answers[n % answers.length] ?? null
	}));
	await insertAll(sql, participant, seats);
	const stays = seats.map(({ intervisionId, personId }, n) => {
		const at = start(Math.floor(n / perYear.people));
		return {
			id: `s${rank}x${n}`,
			intervisionId,
			personId,
			mode: 'visio',
			source: 'connexion',
			enteredAt: at,
			leftAt: new Date(at.getTime() + 2 * 3_600_000),
			seenAt: at
		};
	});
	await insertAll(
		sql,
		presence,
		stays.filter(({ enteredAt }) => enteredAt < now)
	);
	await fillMails(sql, rank, seats, (n) => start(Math.floor(n / perYear.people)));
	await fillSituations(sql, { rank, poleId, cases, who, meeting, start, now });
	if (rank === 0) await fillRates(sql, firstCoordination, meetings);
	const archived = many(meetings, (n) => n).filter((n) => start(n + 1) < now);
	await fillAfter(sql, { rank, meetings: archived, who, meeting, start });
	const acts = many(meetings * 30, (n) => ({
		...actRow(rank * meetings * 30 + n + 100, start(Math.floor(n / 30))),
		actor: who(n),
		subject: meeting(Math.floor(n / 30))
	}));
	await insertAll(sql, journal, acts);
}

const answers = ['visio', 'presentiel', 'telephone', 'absent', null];

const poleRow = (id: string, rank: number): typeof pole.$inferInsert => ({
	id,
	name: `Pôle ${rank}`,
	code: `Z${rank}`,
	organiser: 'DAC',
	organiserKind: 'dac'
});

/** Family names and structures that begin alike here and there, as in life: pairs to compare, never all with all. */
const begins = [
	'Aubry',
	'Blin',
	'Caron',
	'Dumas',
	'Evrard',
	'Ferry',
	'Gilles',
	'Huet',
	'Jolly',
	'Masse'
];
const structures = [
	'Cabinet',
	'Pharmacie',
	'CSAPA',
	'Centre hospitalier',
	'Maison de santé',
	'CCAS'
];

const personRow = (id: string, rank: number, n: number): typeof person.$inferInsert => ({
	id,
	givenName: `Prénom${n}`,
	familyName: `${begins[n % begins.length] ?? ''} Nom${id}`,
	email: `${id}@exemple.test`,
	profession: n % 3 ? 'medecin' : 'pharmacien',
	mode: 'liberal',
	structureKind: 'cabinet',
	structureName: `${structures[n % structures.length] ?? ''} ${rank}-${Math.floor(n / 36)}`,
	fonction: 'médecin'
});

const actRow = (seq: number, at: Date) => ({
	seq,
	at: at.toISOString(),
	event: 'document-lu',
	payload: {},
	payloadHash: '0'.repeat(64),
	previousHash: '0'.repeat(64),
	hash: '0'.repeat(64)
});
