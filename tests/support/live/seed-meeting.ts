import { randomBytes } from 'node:crypto';
import { accord, accordRefusal, dossier } from '#drizzle/schema/dossier.ts';
import { intervision, participant } from '#drizzle/schema/intervision.ts';
import { person } from '#drizzle/schema/person.ts';
import { pole } from '#drizzle/schema/pole.ts';
import { session } from '#drizzle/schema/session.ts';
import { situation, situationInvite } from '#drizzle/schema/situation.ts';
import type { Sql } from '#server/db/database.ts';

/** Ids of a meeting of the tests. */
export interface SeededMeeting {
	readonly intervisionId: string;
	readonly animateur: string;
	readonly coAnimateur: string;
	readonly concerne: string;
	readonly refuse: string;
	readonly jade: string;
	readonly albert: string;
}

/** Writes one Intervision: two conductors, two invited persons, one of whom is refused for Jade M. */
export async function seedMeeting(sql: Sql): Promise<SeededMeeting> {
	const tag = randomBytes(6).toString('hex');
	const id = (name: string): string => `${name}${tag}`;
	const ids = {
		intervisionId: id('itv'),
		animateur: id('anim'),
		coAnimateur: id('coan'),
		concerne: id('conc'),
		refuse: id('refu'),
		jade: id('jade'),
		albert: id('albe')
	};
	const organiser = { organiser: 'DAC' };
	const poleId = id('pole');
	const code = randomBytes(4).toString('hex').toUpperCase();
	await sql
		.insert(pole)
		.values({ id: poleId, name: 'Péronne', code, organiserKind: 'dac', ...organiser });
	const { intervisionId, jade, albert } = ids;
	await sql
		.insert(intervision)
		.values({ id: intervisionId, poleId, startsAt: new Date(), ...organiser });
	const roles = [
		[ids.animateur, 'animateur', 'Anne'],
		[ids.coAnimateur, 'co-animateur', 'Colin'],
		[ids.concerne, 'participant', 'Claire'],
		[ids.refuse, 'participant', 'Rémi']
	] as const;
	for (const [personId, role, givenName] of roles) {
		await sql.insert(person).values({
			id: personId,
			givenName,
			familyName: 'Exemple',
			profession: 'medecin',
			mode: 'liberal',
			structureKind: 'cabinet',
			structureName: 'Cabinet',
			fonction: 'médecin'
		});
		// The session by which the bench's sockets come: strong, nobody has to recognise it.
		await sql.insert(session).values({
			id: `s-${personId}`,
			userId: personId,
			expiresAt: new Date(Date.now() + 3_600_000),
			method: 'demonstration'
		});
		await sql
			.insert(participant)
			.values({ intervisionId, personId, role, charteVersion: '2026-1' });
	}
	for (const [situationId, designation, position] of [
		[jade, 'Jade M.', 1],
		[albert, 'Albert T.', 2]
	] as const) {
		const dossierId = `d${situationId}`;
		const at = new Date();
		const dossierCode = `T-${situationId}`;
		await sql.insert(dossier).values({ id: dossierId, poleId, code: dossierCode, designation });
		await sql.insert(accord).values({
			id: `a${situationId}`,
			dossierId,
			state: 'partiel-oral',
			withdrawalRightTold: true,
			recordedBy: ids.animateur,
			recordedAt: at
		});
		await sql.insert(situation).values({ id: situationId, intervisionId, dossierId, position });
		await sql.insert(situationInvite).values([
			{ situationId, personId: ids.concerne },
			{ situationId, personId: ids.refuse }
		]);
	}
	await sql.insert(accordRefusal).values({ accordId: `a${jade}`, personId: ids.refuse });
	return ids;
}
