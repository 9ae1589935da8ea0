import { detailLabels, type IdentityField } from '#domain/annuaire/person-details.ts';
import { fail, type ActionFailure } from '@sveltejs/kit';
import { answerDone } from '#lib/coordination/answer-form.ts';

/** Says what a save did: written, and what waits for the person's own word. */
export function answerSave(saved: {
	readonly batchId: string | null;
	readonly proposed: readonly IdentityField[];
}) {
	const waiting = saved.proposed.map((field) => detailLabels[field].toLowerCase()).join(' et ');
	const written =
		saved.batchId === null
			? 'Rien d’autre n’a changé.'
			: 'La fiche professionnelle est enregistrée.';
	const done =
		waiting === ''
			? saved.batchId === null
				? 'Rien n’a changé.'
				: written
			: `${written} La personne se connecte déjà\u00A0: elle devra accepter elle-même son nouveau ${waiting}.`;
	return { ...answerDone('carte', done), lot: saved.batchId };
}

/** [ANN-8] Adds to a refused save what others changed meanwhile, and the version from which to save again. */
export function answerMeanwhile<Data extends object, Meanwhile extends object>(
	refused: ActionFailure<Data>,
	meanwhile: Meanwhile
) {
	return fail(refused.status, { ...refused.data, ...meanwhile });
}
