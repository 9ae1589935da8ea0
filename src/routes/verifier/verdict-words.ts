import type { FileVerdict, SealedKind } from '#domain/archive/judge-file.ts';
import { sealLevelWords } from '#domain/archive/seal-level.ts';
import { formatDay, formatTime } from '#lib/ui/french-date.ts';

/** An answer as it is read: a word, what it means, what is known, what to do. */
export interface VerdictWords {
	readonly tone: 'done' | 'attention' | 'block' | 'info';
	readonly title: string;
	readonly meaning: string;
	readonly facts: readonly (readonly [label: string, value: string])[];
}

const documents: Readonly<Record<SealedKind, string>> = {
	fiche: 'Fiche d’Intervision',
	emargement: 'Feuille d’émargement'
};

const moment = (at: Date) =>
	`${formatDay(at.toISOString(), { year: true })} à ${formatTime(at.toISOString())}`;

/** Says in plain words what was found, and nothing about anybody. */
export function verdictWords(verdict: FileVerdict): VerdictWords {
	switch (verdict.kind) {
		case 'authentique':
			return {
				tone: 'done',
				title: 'Authentique',
				meaning:
					'Ce fichier est, octet pour octet, celui qui a été scellé. C’est la version en vigueur.',
				facts: [...sealed(verdict), ['Archivé', filed(verdict)]]
			};
		case 'remplacee':
			return {
				tone: 'attention',
				title: 'Remplacé par une version plus récente',
				meaning:
					'Ce fichier est bien celui qui a été scellé, mais il a été corrigé depuis. Demandez la version en vigueur à la coordination.',
				facts: [...sealed(verdict), ['Remplacé', `le ${moment(verdict.since)}`]]
			};
		case 'alteree':
			return {
				tone: 'block',
				title: 'Altéré',
				meaning:
					'Ce fichier porte notre sceau, mais son contenu n’est pas celui qui a été scellé. Une annotation ou un simple réenregistrement suffit. Ne vous y fiez pas\u00A0: demandez l’original.',
				facts: [
					['Document d’origine', documents[verdict.document]],
					['Scellé', `le ${moment(verdict.sealedAt)}`]
				]
			};
		case 'effacee':
			return {
				tone: 'attention',
				title: 'Effacé de l’archive',
				meaning:
					'Un document avec cette empreinte a bien été scellé ici, puis effacé, comme la loi ou le patient le demande. L’association n’en garde plus le contenu et ne peut plus le certifier.',
				facts: [['Effacé', `le ${moment(verdict.since)}`]]
			};
		case 'inconnue':
			return {
				tone: 'info',
				title: 'Inconnu',
				meaning:
					'Rien de ce qui a été scellé ici n’a ce contenu. Le fichier vient d’ailleurs, n’a pas été scellé (une impression, une numérisation, un modèle à remplir), ou a été trop modifié pour qu’on le reconnaisse.',
				facts: []
			};
	}
}

type Held = Extract<FileVerdict, { level: unknown }>;

function sealed({ document, sealedAt, level }: Held): [string, string][] {
	return [
		['Document', documents[document]],
		['Scellé', `le ${moment(sealedAt)}`],
		['Niveau', sealLevelWords[level]]
	];
}

function filed({ document, archivedAt }: Extract<FileVerdict, { kind: 'authentique' }>): string {
	if (document === 'emargement') return 'dès son scellement';
	return archivedAt ? `le ${moment(archivedAt)}` : 'pas encore';
}
