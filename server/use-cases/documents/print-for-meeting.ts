import type { Actor } from '#domain/access/actor.ts';
import { documentKind } from '#domain/documents/catalogue.ts';
import { invitations } from '#domain/documents/invitations.ts';
import { printDocument } from '#domain/documents/print-document.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { loadMeetingFor } from '../load-meeting.ts';
import type { DocumentDeps } from './document-deps.ts';
import { meetingWords } from './meeting-words.ts';

/** Kinds that may be printed from one Intervision. */
const printable = [...invitations.map(({ code }) => code), 'feuille-indemnisation'];

interface Letter {
	readonly code: string;
	readonly title: string;
}

interface MeetingDocuments {
	readonly intervisionId: string;
	readonly poleName: string;
	readonly startsAt: string;
	readonly people: readonly {
		readonly personId: string;
		readonly name: string;
		readonly fonction: string;
		readonly letter: Letter;
	}[];
}

type Print =
	| { readonly ok: true; readonly bytes: Uint8Array; readonly filename: string }
	| { readonly ok: false; readonly why: Refusal };

/** Lists who may be sent a letter, with the one that suits each. */
export async function readMeetingDocuments(
	deps: DocumentDeps,
	actor: Actor,
	intervisionId: string
): Promise<
	| { readonly ok: true; readonly documents: MeetingDocuments }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const { facts } = loaded;
	return {
		ok: true,
		documents: {
			intervisionId: facts.id,
			poleName: facts.poleName,
			startsAt: facts.startsAt,
			people: facts.participants
				.filter(({ role }) => role !== 'invite')
				.map(({ personId, name, fonction }) => ({
					...{ personId, name, fonction },
					letter: letterFor(facts, personId)
				}))
		}
	};
}

/** A letter or a sheet with the date, the place and the person; `personId` null: nobody in particular. */
export async function printForMeeting(
	deps: DocumentDeps,
	actor: Actor,
	intervisionId: string,
	{ code, personId }: { readonly code: string; readonly personId: string | null }
): Promise<Print> {
	const loaded = await loadMeetingFor(deps, actor, intervisionId, 'inviter');
	if (!loaded.ok) return loaded;
	const kind = printable.includes(code) ? documentKind(code) : null;
	const person = personId === null ? null : participantOf(loaded.facts, personId);
	if (!kind || (personId !== null && !person)) return { ok: false, why: 'introuvable' };
	const text = printDocument(kind, {
		meeting: meetingWords(deps, loaded.facts),
		retention: await deps.conservation.durations(deps.now()),
		...(person && { recipient: person })
	});
	return { ok: true, bytes: await deps.print(text), filename: `${code}.pdf` };
}

/** Médecin traitant or pharmacien of one of the patients, expert of the Intervision, or simply concerned. */
function letterFor(facts: MeetingFacts, personId: string): Letter {
	const invites = facts.situations
		.flatMap((situation) => situation.invites)
		.filter((invite) => invite.personId === personId);
	const code = invites.some(({ medecinTraitant }) => medecinTraitant)
		? 'invitation-medecin-traitant'
		: invites.some(({ pharmacienAttitre }) => pharmacienAttitre)
			? 'invitation-pharmacien'
			: participantOf(facts, personId)?.role === 'expert'
				? 'invitation-expert'
				: 'invitation-professionnel';
	return { code, title: documentKind(code)?.title ?? code };
}
