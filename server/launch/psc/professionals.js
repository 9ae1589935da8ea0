/**
 * Fictional professionals, with the claims of Pro Santé Connect. Their numbers are of the range of tests of the national
 * directory (997…): they belong to nobody.
 * @typedef {{ mode: 'L' | 'S', sector: string, structure: string, technicalId: string }} Activity
 * @typedef {{ profession: string, savoirFaire?: string, activities: readonly Activity[] }} Exercice
 * @typedef {{ rpps: string, givenName: string, familyName: string, words: string, exercices: readonly Exercice[] }} Professional
 */

/** @type {readonly Professional[]} */
export const professionals = [
	{
		rpps: '99700000005',
		givenName: 'CLAIRE',
		familyName: 'VASSEUR',
		words: 'médecin généraliste libérale, connue de l’annuaire',
		exercices: [
			{
				profession: '10',
				savoirFaire: 'SM54',
				activities: [place('L', 'SA07', 'CABINET MEDICAL DE PERONNE', 'R99001')]
			}
		]
	},
	{
		rpps: '99700000013',
		givenName: 'HUGUES',
		familyName: 'DELATTRE',
		words: 'médecin, deux activités, connu de l’annuaire',
		exercices: [
			{
				profession: '10',
				savoirFaire: 'SM26',
				activities: [
					place('L', 'SA08', 'MAISON DE SANTE DE ROISEL', 'R99002'),
					place('S', 'SA01', 'CENTRE HOSPITALIER DE PERONNE', 'R99003')
				]
			}
		]
	},
	{
		rpps: '99700000021',
		givenName: 'EMILIE',
		familyName: 'CARPENTIER',
		words: 'pharmacienne, à relier par son adresse',
		exercices: [
			{
				profession: '21',
				activities: [place('L', 'SA33', 'PHARMACIE DU CHATEAU', 'R99004')]
			}
		]
	},
	{
		rpps: '99700000039',
		givenName: 'HELENE',
		familyName: 'FONTAINE',
		words: 'masseuse-kinésithérapeute, inconnue de l’annuaire',
		exercices: [
			{
				profession: '70',
				activities: [place('L', 'SA07', 'CABINET DE KINESITHERAPIE', 'R99005')]
			}
		]
	}
];

/** @param {Activity['mode']} mode @param {string} sector @param {string} structure @param {string} technicalId */
function place(mode, sector, structure, technicalId) {
	return { mode, sector, structure, technicalId };
}

/**
 * Every claim of a professional, as the provider tells them.
 * @param {Professional} professional
 */
export function claimsOf({ rpps, givenName, familyName, exercices }) {
	const nameId = `8${rpps}`;
	return {
		// Pro Santé Connect's own `sub` holds the federation, not only the number.
		sub: `f:00000000-0000-4000-8000-000000000000:${nameId}`,
		SubjectNameID: nameId,
		preferred_username: nameId,
		given_name: givenName,
		family_name: familyName,
		Palier_Authentification: 'APPPRIP3^1.2.250.1.213.1.5.1.1.1',
		SubjectRefPro: {
			exercices: exercices.map(({ profession, savoirFaire = '', activities }) => ({
				codeProfession: profession,
				codeCategorieProfessionnelle: 'C',
				nomDexercice: familyName,
				prenomDexercice: givenName,
				codeTypeSavoirFaire: savoirFaire ? 'S' : '',
				codeSavoirFaire: savoirFaire,
				activities: activities.map(({ mode, sector, structure, technicalId }) => ({
					codeModeExercice: mode,
					codeSecteurDactivite: sector,
					numeroSiretSite: '',
					numeroFinessSite: '',
					identifiantTechniqueDeLaStructure: technicalId,
					raisonSocialeSite: structure,
					enseigneCommercialeSite: ''
				}))
			}))
		}
	};
}
