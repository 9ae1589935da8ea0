import { randomBytes } from 'node:crypto';
import { charte } from '#domain/charte/charte.ts';
import { accord, dossier } from '#drizzle/schema/dossier.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import type { Sql } from '#server/db/database.ts';

/** One Intervision where everybody is let in already, and concerned by every situation. */
export interface Gathering {
	readonly intervisionId: string;
	/** The animateur first. */
	readonly people: readonly string[];
	readonly situations: readonly string[];
}

const designations = ['Jade M.', 'Albert T.', 'Bruno L.', 'Lina P.', 'Omar K.'];

/** Writes an Intervision of this many people, all of whom have accepted the Charte and were admitted before. */
export async function seedGathering(sql: Sql, size: number, situations = 2): Promise<Gathering> {
	const tag = randomBytes(5).toString('hex');
	const id = (name: string): string => `${name}${tag}`;
	const now = new Date();
	const poleId = id('pole');
	const intervisionId = id('reunion');
	const organiser = { organiser: 'DAC', organiserKind: 'dac' };
	const code = tag.slice(0, 8).toUpperCase();
	await sql.insert(pole).values({ id: poleId, name: `Péronne ${tag}`, code, ...organiser });
	await sql.insert(intervision).values({ id: intervisionId, poleId, startsAt: now, ...organiser });
	const people = Array.from({ length: size }, (_, index) => id(`robot${index}x`));
	await sql.insert(person).values(
		people.map((personId, index) => ({
			id: personId,
			givenName: `Robot${index + 1}`,
			familyName: 'Exemple',
			profession: 'medecin',
			mode: 'liberal',
			structureKind: 'cabinet',
			structureName: 'Cabinet',
			fonction: 'médecin'
		}))
	);
	await sql.insert(participant).values(
		people.map((personId, index) => ({
			intervisionId,
			personId,
			role: index === 0 ? 'animateur' : 'participant',
			charteVersion: charte.version,
			charteAcceptedAt: now,
			secrecyDeclared: true,
			notIndustryDeclared: true,
			lobby: 'admis',
			admittedAt: now
		}))
	);
	const ids: string[] = [];
	for (const designation of designations.slice(0, situations)) {
		const situationId = id(`situation${ids.length}x`);
		await seedSituation(sql, { intervisionId, poleId, designation, situationId, people });
		ids.push(situationId);
	}
	return { intervisionId, people, situations: ids };
}

async function seedSituation(
	sql: Sql,
	told: {
		readonly intervisionId: string;
		readonly poleId: string;
		readonly designation: string;
		readonly situationId: string;
		readonly people: readonly string[];
	}
): Promise<void> {
	const { intervisionId, poleId, designation, situationId, people } = told;
	const dossierId = `d${situationId}`;
	await sql
		.insert(dossier)
		.values({ id: dossierId, poleId, code: `T-${situationId}`, designation });
	await sql.insert(accord).values({
		id: `a${situationId}`,
		dossierId,
		state: 'ecrit',
		withdrawalRightTold: true,
		recordedBy: people[0] ?? '',
		recordedAt: new Date()
	});
	const position = designations.indexOf(designation) + 1;
	await sql.insert(situation).values({ id: situationId, intervisionId, dossierId, position });
	await sql.insert(situationInvite).values(people.map((personId) => ({ situationId, personId })));
}
