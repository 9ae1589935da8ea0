import type { SubjectName } from '#server/db/journal-subjects.ts';

/** What an act was about, as one says it. */
export function subjectWords({ kind, name }: SubjectName): string {
	switch (kind) {
		case 'personne':
			return name;
		case 'dossier':
			return `dossier ${name}`;
		case 'situation':
			return `situation du dossier ${name}`;
		case 'fiche':
			return `fiche du dossier ${name}`;
		case 'demande':
			return name === '' ? 'demande sans dossier' : `demande du dossier ${name}`;
		case 'intervision':
			return `Intervision du pôle ${name}`;
		case 'pole':
			return `pôle ${name}`;
		case 'activite':
			return `activité « ${name} »`;
		case 'convention':
			return `convention avec ${name}`;
	}
}
