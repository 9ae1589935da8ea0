import * as v from 'valibot';

/** One activity of one exercice, as the national directory (RPPS) has it: codes, and the name of the place. */
export interface PscActivity {
	/** The same from one sign-in to the next, as long as the activity is the same. */
	readonly key: string;
	readonly codeProfession: string;
	/** C: civil; E: student; M: of the armed forces. */
	readonly codeCategorie: string;
	readonly codeSavoirFaire: string;
	/** L: libéral; S: salarié; B: bénévole. */
	readonly codeMode: string;
	readonly codeSecteur: string;
	readonly structureName: string;
}

/** Reads activities that we stored ourselves. */
export const storedActivities = v.array(
	v.object({
		key: v.string(),
		codeProfession: v.string(),
		codeCategorie: v.string(),
		codeSavoirFaire: v.string(),
		codeMode: v.string(),
		codeSecteur: v.string(),
		structureName: v.string()
	})
);

/** More than anyone has; a longer answer is cut, not believed. */
const mostActivities = 40;

/** The national directory leaves out what it does not know, or says it by an empty text or null. */
const code = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(40)), '');
const name = v.fallback(
	v.pipe(
		v.string(),
		v.trim(),
		v.transform((text) => text.slice(0, 160))
	),
	''
);
const list = <Item>(item: v.GenericSchema<unknown, Item>) =>
	v.fallback(v.array(v.fallback(v.nullable(item), null)), []);

const activity = v.object({
	codeModeExercice: code,
	codeSecteurDactivite: code,
	numeroFinessSite: code,
	numeroSiretSite: code,
	identifiantTechniqueDeLaStructure: code,
	raisonSocialeSite: name,
	enseigneCommercialeSite: name
});

const exercice = v.object({
	codeProfession: code,
	codeCategorieProfessionnelle: code,
	codeSavoirFaire: code,
	activities: list(activity)
});

const refPro = v.object({ exercices: list(exercice) });

/** [PSC-8] Reads `SubjectRefPro`: every activity of every exercice once; what has another shape is left out. */
export function parseActivities(subjectRefPro: unknown): readonly PscActivity[] {
	const parsed = v.safeParse(refPro, subjectRefPro);
	if (!parsed.success) return [];
	const found = parsed.output.exercices.flatMap((one) => (one ? activitiesOf(one) : []));
	return [...new Map(found.map((one) => [one.key, one])).values()].slice(0, mostActivities);
}

function activitiesOf(one: v.InferOutput<typeof exercice>): readonly PscActivity[] {
	const shared = {
		codeProfession: one.codeProfession,
		codeCategorie: one.codeCategorieProfessionnelle,
		codeSavoirFaire: one.codeSavoirFaire
	};
	const held = one.activities.filter((place) => place !== null);
	// Someone registered who works nowhere at the moment still has a profession to be recognised by.
	if (held.length === 0)
		return [
			{ ...shared, key: keyOf(shared, []), codeMode: '', codeSecteur: '', structureName: '' }
		];
	return held.map((place) => {
		const structureName = place.enseigneCommercialeSite || place.raisonSocialeSite;
		const structureId =
			place.numeroFinessSite ||
			place.numeroSiretSite ||
			place.identifiantTechniqueDeLaStructure ||
			structureName;
		const { codeModeExercice: codeMode, codeSecteurDactivite: codeSecteur } = place;
		const key = keyOf(shared, [codeMode, codeSecteur, structureId]);
		return { ...shared, key, codeMode, codeSecteur, structureName };
	});
}

function keyOf(
	{ codeProfession, codeSavoirFaire }: Pick<PscActivity, 'codeProfession' | 'codeSavoirFaire'>,
	place: readonly string[]
): string {
	return [codeProfession, codeSavoirFaire, ...place].join('|');
}
