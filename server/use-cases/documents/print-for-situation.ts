import type { Actor } from '#domain/access/actor.ts';
import type { SituationAction } from '#domain/access/situation-action.ts';
import { accord } from '#domain/documents/accord.ts';
import { paperFiche } from '#domain/documents/paper-fiche.ts';
import { printDocument, printText } from '#domain/documents/print-document.ts';
import { derivedValues } from '#domain/fiche/derived-values.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { initialValues } from '#domain/fiche/initial-values.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import { ficheFileName } from '../fiche-file-name.ts';
import { fullName } from '../full-name.ts';
import { loadSituationFor } from '../load-meeting.ts';
import type { DocumentDeps } from './document-deps.ts';
import { meetingWords } from './meeting-words.ts';

type Print =
	| { readonly ok: true; readonly bytes: Uint8Array; readonly filename: string }
	| { readonly ok: false; readonly why: Refusal };

/**
 * [DOC-13] The form on paper with what is known of one situation, for whoever may read its demande: derived fields and
 * the boxes of the demande, never a text. Printing is an act: the sheet leaves what we can protect.
 */
export async function printFicheSheet(
	deps: DocumentDeps,
	actor: Actor,
	situationId: string
): Promise<Print> {
	const loaded = await loadSituationFor(deps, actor, situationId, 'lire-demande');
	if (!loaded.ok) return loaded;
	const { facts, situation } = loaded;
	const present = await deps.situations.presentIds(situationId);
	const derived = derivedValues(facts, situation, present, deps.day(new Date(facts.startsAt)));
	// before it is held nobody is absent yet
	const held = situation.openedAt !== null;
	const sections = paperFiche(currentDefinition, {
		derived: held ? derived : { ...derived, absents: '' },
		ticked: new Set(Object.keys(initialValues(currentDefinition, situation).entries)),
		formerPistes: situation.formerPistes
	});
	await journalPrint(deps, actor, situationId, 'fiche-vierge');
	const subtitle = `${situation.dossierCode}, formulaire ${currentDefinition.version}`;
	const text = printText(currentDefinition.title, { subtitle, compact: true, sections });
	const filename = `${ficheFileName(loaded)}-a-remplir.pdf`;
	return { ok: true, bytes: await deps.print(text), filename };
}

/** The accord form with the Intervision and the professional who collects it; never the pseudonym: the paper has a name. */
export async function printAccord(
	deps: DocumentDeps,
	actor: Actor,
	situationId: string
): Promise<Print> {
	const action: SituationAction = 'enregistrer-accord';
	const loaded = await loadSituationFor(deps, actor, situationId, action);
	if (!loaded.ok) return loaded;
	const person = await deps.people.byId(actor.personId);
	const text = printDocument(accord, {
		meeting: meetingWords(deps, loaded.facts),
		retention: await deps.conservation.durations(deps.now()),
		...(person && {
			collector: {
				name: fullName(person),
				fonction: person.fonction,
				structureName: person.structureName
			}
		})
	});
	return { ok: true, bytes: await deps.print(text), filename: 'accord-prealable.pdf' };
}

async function journalPrint(
	deps: DocumentDeps,
	actor: Actor,
	situationId: string,
	document: string
): Promise<void> {
	await deps.journal.append({
		at: deps.now().toISOString(),
		actor: actor.personId,
		event: 'document-prerempli',
		subject: situationId,
		payload: { document }
	});
}
