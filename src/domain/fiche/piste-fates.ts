import { ficheDefinition } from './definitions.ts';
import type { FinalFiche } from './final-fiche.ts';

/** What became of a piste, as the next fiche says it. */
export interface PisteFate {
	readonly label: string;
	/** Words of the form (« faite »); « non revue » when a later fiche says nothing of it; null while there is none. */
	readonly fate: string | null;
}

/** [DOS-8] The pistes that a fiche decided, each with its fate in the fiche that came next; `next` null: none yet. */
export function pisteFates(fiche: FinalFiche, next: FinalFiche | null): readonly PisteFate[] {
	const fields = ficheDefinition(fiche.formVersion).sections.flatMap((section) => section.fields);
	const pistes = fields.find(({ code }) => code === 'pistes');
	const answer = fiche.answers['pistes'];
	if (!pistes || !('options' in pistes) || !answer) return [];
	return pistes.options
		.filter(({ code }) => answer.value.includes(code))
		.map(({ code, label }) => {
			const more = answer.precisions[code];
			return {
				label: more ? `${label}\u00A0: ${more}` : label,
				fate: next && fateOf(code, next)
			};
		});
}

function fateOf(piste: string, next: FinalFiche): string {
	const fields = ficheDefinition(next.formVersion).sections.flatMap((section) => section.fields);
	const review = fields.find(({ kind }) => kind === 'review');
	if (review?.kind !== 'review') return 'non revue';
	const said = next.answers[review.code]?.value ?? [];
	const became = review.options.find(({ code }) => said.includes(`${piste}=${code}`));
	return became?.label ?? 'non revue';
}
