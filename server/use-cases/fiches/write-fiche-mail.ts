import type { FicheTask } from '#domain/fiche/due-rappels.ts';
import type { MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { PersonRecord } from '#server/db/people.ts';
import type { Sql } from '#server/db/database.ts';
import type { ficheMail } from '#server/mail/fiche-texts.ts';
import type { Deps } from '../deps.ts';

export interface FicheMailDeps extends Deps {
	readonly ficheWords: typeof ficheMail;
	/** « mardi 24 novembre à 12 h 30 » */
	appointment(at: Date): string;
}

interface FicheLetter {
	/** Names it for ever. */
	readonly key: string;
	readonly what: FicheTask;
	/** Days since it waits; 0: it has just been asked for. */
	readonly step: number;
	/** Read before the transaction, which would wait for its own end. */
	readonly to: PersonRecord | null;
	readonly coordination?: boolean;
}

/** [FIC-17] Writes to one person about a fiche that waits for her. False without an address, or when it was written. */
export async function writeFicheMail(
	deps: FicheMailDeps,
	tx: Sql,
	{ facts, position }: { readonly facts: MeetingFacts; readonly position: number },
	{ key, what, step, to: person, coordination = false }: FicheLetter
): Promise<boolean> {
	if (!person?.email) return false;
	const words = deps.ficheWords({
		...{ what, position, coordination, days: step },
		givenName: person.givenName,
		moment: deps.appointment(new Date(facts.startsAt)),
		poleName: facts.poleName,
		link: new URL('/fiches', deps.origin).href
	});
	const mail = { ...words, to: person.email, kind: 'rappel-fiche', key } as const;
	return deps.outbox.add({ ...mail, personId: person.id }, tx);
}
