import { decideAccordAct } from '#domain/accord/accord-acts.ts';
import { refusedAmong } from '#domain/access/standing.ts';
import { dueRappels, type FicheWait, type Rappel } from '#domain/fiche/due-rappels.ts';
import { isPending } from '#domain/fiche/relecture.ts';
import { situationOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { WaitingFiche } from '#server/db/waiting-fiches.ts';
import { awaitedOf, conductorIds, readSteps, type FicheSteps } from './read-steps.ts';
import { writeFicheMail, type FicheMailDeps } from './write-fiche-mail.ts';

/**
 * [FIC-18] Writes the reminders whose time has come. Run as often as one likes, by as many processes: each has one key,
 * which the outbox takes once. Gives how many were written.
 */
export async function sendFicheRappels(deps: FicheMailDeps): Promise<number> {
	const waiting = await deps.fiches.waiting(deps.now());
	const ids = [...new Set(waiting.map(({ intervisionId }) => intervisionId))];
	const facts = await deps.reader.loadManyFacts(ids);
	const steps = await readSteps(
		deps,
		waiting.flatMap(({ ficheId }) => ficheId ?? [])
	);
	let written = 0;
	for (const one of waiting) {
		const meeting = facts.get(one.intervisionId);
		if (meeting) written += await remind(deps, one, meeting, steps);
	}
	if (written > 0) deps.outbox.wake();
	return written;
}

async function remind(
	deps: FicheMailDeps,
	one: WaitingFiche,
	facts: MeetingFacts,
	steps: FicheSteps
): Promise<number> {
	const situation = situationOf(facts, one.situationId);
	// [ACS-8] nobody is reminded of what the patient has stopped
	if (!situation || !decideAccordAct(situation.accord, 'lire').ok) return 0;
	const now = deps.now();
	const day = now.toISOString().slice(0, 10);
	const held = await deps.mandats.of(facts.poleId, day);
	const coordinationIds = held
		.filter(({ mandat, validFrom }) => mandat.startsWith('coordination-') && validFrom <= day)
		.map(({ personId }) => personId);
	const refused = refusedAmong(facts, situation);
	const due = waitsOf(one, facts, steps)
		.map((wait) => ({ ...wait, personIds: wait.personIds.filter((id) => !refused.includes(id)) }))
		.flatMap((wait) => dueRappels({ ...wait, coordinationIds }, now));
	const known = await deps.outbox.written(due.map(({ key }) => key));
	const left = due.filter(({ key }) => !known.has(key));
	if (left.length === 0) return 0;
	return write(deps, one, { facts, position: situation.position }, left);
}

/** What this fiche waits for: the draft, or the readings, or the signatures. */
function waitsOf(
	{ situationId, ficheId, phase, closedAt, finalisedAt }: WaitingFiche,
	facts: MeetingFacts,
	steps: FicheSteps
): readonly Omit<FicheWait, 'coordinationIds'>[] {
	if (phase === 'fermee') {
		if (closedAt === null) return [];
		const personIds = conductorIds(facts);
		return [{ what: 'finaliser', subject: situationId, since: closedAt, personIds }];
	}
	if (ficheId === null || finalisedAt === null) return [];
	const readings = steps.relectures(ficheId).filter(isPending);
	if (readings.length > 0) {
		return readings.map(({ readerId, askedAt }) => ({
			what: 'relire' as const,
			subject: `${ficheId}/${askedAt.toISOString()}`,
			since: askedAt,
			personIds: [readerId]
		}));
	}
	const personIds = awaitedOf(steps, ficheId, facts);
	return [{ what: 'signer', subject: ficheId, since: finalisedAt, personIds }];
}

async function write(
	deps: FicheMailDeps,
	{ situationId, ficheId }: WaitingFiche,
	about: Parameters<typeof writeFicheMail>[2],
	due: readonly Rappel[]
): Promise<number> {
	const letters: Parameters<typeof writeFicheMail>[3][] = [];
	for (const { days, personId, ...rappel } of due) {
		letters.push({ ...rappel, step: days, to: await deps.people.byId(personId) });
	}
	return deps.transaction(async (tx) => {
		let written = 0;
		for (const letter of letters) if (await writeFicheMail(deps, tx, about, letter)) written += 1;
		const [first] = due;
		if (written === 0 || !first) return 0;
		await deps.journal.append(
			{
				at: deps.now().toISOString(),
				actor: 'system',
				event: 'rappel-fiche-envoye',
				subject: ficheId ?? situationId,
				payload: { attente: first.what, jours: first.step, personnes: written }
			},
			tx
		);
		return written;
	});
}
