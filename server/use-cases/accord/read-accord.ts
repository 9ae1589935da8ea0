import type { Actor } from '#domain/access/actor.ts';
import { decideException, decideJustification } from '#domain/access/decide-exception.ts';
import { accordChanges } from '#domain/accord/accord-changes.ts';
import { accordOutside, type AccordEvent, type AccordFile } from '#domain/accord/accord-file.ts';
import type { Accord } from '#domain/accord/accord.ts';
import type { RecordedAccord } from '#domain/accord/recorded-accord.ts';
import type { Refusal } from '#domain/shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { loadAccordScene, type AccordScene } from './accord-scene.ts';

type Reads = Pick<Deps, 'accords' | 'demandes'>;

/** Shows a dossier's accord to whoever keeps it, from the dossier. */
export async function readDossierAccord(
	deps: Deps,
	actor: Actor,
	dossierId: string
): Promise<
	| { readonly ok: true; readonly file: AccordFile; readonly situations: readonly BoundPage[] }
	| { readonly ok: false; readonly why: Refusal }
> {
	const loaded = await loadAccordScene(deps, actor, { dossierId }, 'enregistrer-accord');
	if (!loaded.ok) return loaded;
	const rights = { canRecord: true, canWithdraw: true };
	const situations = await deps.accords.situations(dossierId);
	return {
		ok: true,
		file: await accordFile(deps, actor, loaded.scene, rights),
		situations: situations.map(({ id, intervisionId, phase, startsAt }) => ({
			...{ id, intervisionId, phase, startsAt }
		}))
	};
}

type BoundPage = Pick<
	Awaited<ReturnType<Deps['accords']['situations']>>[number],
	'id' | 'intervisionId' | 'phase' | 'startsAt'
>;

/** Gathers what the accord's part of a page shows; without the right to record, its state and its date alone ([ACO-14]). */
export async function accordFile(
	{ accords, demandes }: Reads,
	actor: Actor,
	scene: AccordScene,
	rights: { readonly canRecord: boolean; readonly canWithdraw: boolean }
): Promise<AccordFile> {
	const { dossierId, dossierCode, accord, standing, facts, demandeurId } = scene;
	const base = { dossierId, dossierCode, demandeurId, ...rights };
	if (!rights.canRecord) {
		const nothing = {
			seen: null,
			declared: null,
			names: {},
			expected: [],
			directory: [],
			history: []
		};
		const no = { canJustify: false, canValidate: false };
		return { ...base, ...nothing, ...no, accord: accordOutside(accord) };
	}
	const history = await accords.history(dossierId);
	const expected = (facts?.participants ?? []).map(({ personId, name, fonction }) => ({
		...{ personId, name, fonction }
	}));
	const there = new Set(expected.map(({ personId }) => personId));
	const names = await accords.names([
		...mentioned(accord),
		...history.map(({ recordedBy }) => recordedBy)
	]);
	return {
		...base,
		accord,
		seen: history[0]?.id ?? null,
		names,
		expected,
		directory: (await accords.directory(scene.poleId)).filter(
			({ personId }) => !there.has(personId)
		),
		history: toldHistory(history, names),
		declared: accord.state === 'inconnu' ? await demandes.declaredFor(dossierId) : null,
		canJustify: decideJustification(standing, demandeurId).ok,
		// From the dossier nobody conducts: validating is done on the situation's page.
		canValidate: decideException({ ...standing, personId: actor.personId }, accord).ok
	};
}

function mentioned(accord: Accord): readonly string[] {
	const { collectedBy, exceptionJustifiedBy, exceptionValidatedBy, refusedPersonIds } = accord;
	return [collectedBy, exceptionJustifiedBy, exceptionValidatedBy, ...refusedPersonIds].filter(
		(id) => id !== null
	);
}

function toldHistory(
	history: readonly RecordedAccord[],
	names: Readonly<Record<string, string>>
): readonly AccordEvent[] {
	return history.map(({ id, recordedAt, recordedBy, accord }, rank) => ({
		id,
		at: recordedAt,
		by: names[recordedBy] ?? '',
		state: accord.state,
		collectedOn: accord.collectedOn,
		changes: accordChanges(history[rank + 1]?.accord ?? null, accord)
	}));
}
