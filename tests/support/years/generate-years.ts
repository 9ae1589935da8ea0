import { sql as query } from 'drizzle-orm';
import { accord, dossier } from '#drizzle/schema/dossier.ts';
import { fiche } from '#drizzle/schema/fiche.ts';
import { intervision, participant, presence } from '#drizzle/schema/intervision.ts';
import { journal } from '#drizzle/schema/journal.ts';
import { person } from '#drizzle/schema/person.ts';
import { mandat, pole } from '#drizzle/schema/pole.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import type { Sql } from '#server/db/database.ts';
import { insertAll } from './insert-all.ts';

export interface Years {
	readonly poles: number;
	readonly years: number;
}

/** What a pôle holds in a year, close to 2024: 4 Intervisions, 3 situations each, 12 people each (domain.md §6). */
const perYear = { intervisions: 4, situations: 3, people: 12, professionals: 40 };

/** The person who coordinates the first pôle; her lists must not grow with the number of the others. */
export const firstCoordination = 'p0n0';

/**
 * Years of a whole region, the same at each call: everything is derived from numbers, nobody exists. The last quarter of
 * the last year is still to come.
 */
export async function generateYears(sql: Sql, size: Years, now: Date): Promise<void> {
	for (let rank = 0; rank < size.poles; rank += 1) await fillPole(sql, rank, size, now);
	await sql.execute(query`analyze`);
}

async function fillPole(sql: Sql, rank: number, { years }: Years, now: Date): Promise<void> {
	const poleId = `pole${rank}`;
	const many = <Row>(count: number, make: (n: number) => Row): Row[] =>
		Array.from({ length: count }, (_, n) => make(n));
	const meetings = years * perYear.intervisions;
	const cases = meetings * perYear.situations;
	const who = (n: number) => `p${rank}n${n % perYear.professionals}`;
	const meeting = (n: number) => `i${rank}x${n}`;
	const start = (n: number) =>
		new Date(now.getTime() + (n - meetings + 2) * 91 * 86_400_000 + rank * 3_600_000);
	await insertAll(sql, pole, [poleRow(poleId, rank)]);
	await insertAll(
		sql,
		person,
		many(perYear.professionals, (n) => personRow(who(n), n))
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
		endedAt: start(n) < now ? start(n) : null
	}));
	await insertAll(sql, intervision, rows);
	const seats = many(meetings * perYear.people, (n) => ({
		intervisionId: meeting(Math.floor(n / perYear.people)),
		personId: who(n % perYear.people),
		role: n % perYear.people === 0 ? 'coordination' : 'participant'
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
			leftAt: at,
			seenAt: at
		};
	});
	await insertAll(
		sql,
		presence,
		stays.filter(({ enteredAt }) => enteredAt < now)
	);
	await fillSituations(sql, { rank, poleId, cases, who, meeting, start, now });
	const acts = many(meetings * 30, (n) => ({
		...actRow(rank * meetings * 30 + n + 100, start(Math.floor(n / 30))),
		actor: who(n),
		subject: meeting(Math.floor(n / 30))
	}));
	await insertAll(sql, journal, acts);
}

interface Filling {
	readonly rank: number;
	readonly poleId: string;
	readonly cases: number;
	who(n: number): string;
	meeting(n: number): string;
	start(n: number): Date;
	readonly now: Date;
}

/** Three situations in four are of a patient of their own; the fourth follows another. */
async function fillSituations(sql: Sql, given: Filling): Promise<void> {
	const { rank, poleId, cases, who, meeting, start, now } = given;
	const ids = Array.from({ length: cases }, (_, n) => n);
	const at = (n: number) => Math.floor(n / perYear.situations);
	const patient = (n: number) => n - (n % 4 === 3 ? 1 : 0);
	const own = ids.filter((n) => patient(n) === n);
	await insertAll(
		sql,
		dossier,
		own.map((n) => ({ id: `d${rank}x${n}`, poleId, code: `Z${rank}-${n}`, designation: 'Jade M.' }))
	);
	await insertAll(
		sql,
		accord,
		own.map((n) => ({
			id: `a${rank}x${n}`,
			dossierId: `d${rank}x${n}`,
			state: 'oral',
			recordedBy: who(0),
			recordedAt: start(at(n))
		}))
	);
	const past = (n: number) => start(at(n)) < now;
	const rows = ids.map((n) => ({
		id: `c${rank}x${n}`,
		intervisionId: meeting(at(n)),
		dossierId: `d${rank}x${patient(n)}`,
		position: (n % perYear.situations) + 1,
		phase: past(n) ? 'archivee' : 'inscrite',
		demandeurId: who(n)
	}));
	await insertAll(sql, situation, rows);
	const invited = ids.flatMap((n) =>
		[2, 3, 4, 5].map((k) => ({ situationId: `c${rank}x${n}`, personId: who(k) }))
	);
	await insertAll(sql, situationInvite, invited);
	const final = ids.filter(past).map((n) => ({
		id: `f${rank}x${n}`,
		situationId: `c${rank}x${n}`,
		formVersion: '2026',
		guardVersion: '1',
		blockingLeft: 0,
		content: '{}',
		sha256: '0'.repeat(64),
		finalisedBy: who(1),
		finalisedAt: start(at(n))
	}));
	await insertAll(sql, fiche, final);
}

const poleRow = (id: string, rank: number): typeof pole.$inferInsert => ({
	id,
	name: `Pôle ${rank}`,
	code: `Z${rank}`,
	organiser: 'DAC',
	organiserKind: 'dac'
});

const personRow = (id: string, n: number): typeof person.$inferInsert => ({
	id,
	givenName: `Prénom${n}`,
	familyName: `Nom${id}`,
	email: `${id}@exemple.test`,
	profession: n % 3 ? 'medecin' : 'pharmacien',
	mode: 'liberal',
	structureKind: 'cabinet',
	structureName: 'Cabinet',
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
