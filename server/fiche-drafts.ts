import { currentDefinition } from '#domain/fiche/definitions.ts';
import { initialValues } from '#domain/fiche/initial-values.ts';
import { situationOf } from '#domain/intervision/meeting-facts.ts';
import { formerFates } from '#domain/suites/former-fates.ts';
import type { CollabStore } from './db/collab-store.ts';
import type { MeetingReader } from './db/meeting-reader.ts';
import type { Suites } from './db/suites.ts';
import type { CollabHub } from './realtime/collab/collab-hub.ts';

/** The drafts of fiches, as the meeting needs them: which one to connect to, and that there is one. */
export function createFicheDrafts(
	reader: MeetingReader,
	store: CollabStore,
	collab: Pick<CollabHub, 'createDraft'>,
	suites: Pick<Suites, 'knownFates'>
) {
	return {
		/** The draft that a browser may connect to; null before the first opening and after finalisation. */
		async generation(situationId: string): Promise<number | null> {
			const room = await store.findRoom(situationId);
			return room && room.state !== 'destroyed' ? room.generation : null;
		},
		/** Makes the draft of a situation from its demande, once; the server alone writes the beginning ([FIC-8]). */
		async ensureDraft(situationId: string): Promise<void> {
			const intervisionId = await reader.intervisionOf(situationId);
			const facts = intervisionId ? await reader.loadFacts(intervisionId) : null;
			const situation = facts && situationOf(facts, situationId);
			if (!situation) throw new Error('unknown situation');
			const values = initialValues(currentDefinition, situation);
			// [SUI-13] what is known of the former pistes is proposed, and changed like anything else
			const known = await suites.knownFates(situation.dossierId);
			const fates = formerFates(situation.formerPistes, known);
			const begun = { ...values, entries: { ...values.entries, ...fates } };
			await collab.createDraft(situationId, currentDefinition.version, begun);
		}
	};
}
