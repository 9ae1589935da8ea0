import type { ArchiveFinding, ArchiveFindingKind } from '#domain/archive/check-chain.ts';
import type { DocumentFinding, DocumentFindingKind } from '#domain/archive/check-documents.ts';
import type { RecordFinding } from '#domain/archive/check-records.ts';
import type { RowDigestName } from '#domain/archive/row-digests.ts';
import type { SealProblem } from './check-seal.ts';

const CHAIN: Record<ArchiveFindingKind, string> = {
	gap: 'elle manque, ou celles qui la précèdent ont été retirées.',
	reordered: 'elle n’est pas à sa place (déplacée ou en double).',
	'wrong-hash': 'elle a été modifiée\u00a0: son empreinte ne correspond plus.',
	'wrong-payload': 'son contenu a été modifié\u00a0: l’empreinte du contenu ne correspond plus.',
	'broken-link': 'elle n’est plus reliée à l’entrée qui la précède.',
	truncated: 'elle a existé et n’est plus là\u00a0: la fin du journal a été retirée.',
	rewritten: 'le journal a été réécrit\u00a0: une autre entrée avait été fixée à cette place.'
};

const DOCUMENTS: Record<DocumentFindingKind, string> = {
	missing: 'le PDF que le journal a enregistré est introuvable.',
	unrecorded: 'aucune entrée du journal n’enregistre son scellement.',
	altered: 'le PDF n’est plus celui que le journal a enregistré.',
	'wrong-record': 'l’empreinte notée à côté du PDF n’est pas celle du journal.',
	unsealed: 'le sceau du PDF ne tient pas.',
	'fiche-altered': 'le texte n’est plus celui qui a été signé.',
	'fiche-unsigned': 'aucune signature de ce texte ne figure au journal.',
	'wrong-level': 'le niveau noté à côté du PDF n’est pas celui de son sceau.',
	'wrong-moment': 'le moment noté à côté du PDF n’est pas celui de son scellement.',
	rows: 'des lignes ont changé depuis le scellement'
};

const ROWS: Record<RowDigestName, string> = {
	lignesFiche: 'table fiche',
	lignesSignatures: 'table signature',
	lignesSignataires: 'table signataire',
	lignesRelectures: 'table relecture',
	lignesReponses: 'table fiche_override'
};

const SEALS: Record<SealProblem, string> = {
	absent: 'le PDF ne porte pas de sceau unique et entier.',
	partial: 'le sceau ne couvre pas tout le fichier\u00a0: quelque chose a été ajouté.',
	unreadable: 'le sceau est illisible.',
	digest: 'le PDF a été modifié après le scellement.',
	signature: 'la signature du sceau est fausse.',
	certificate: 'le certificat n’est pas celui qui a scellé.',
	untrusted: 'le sceau vient d’une autorité inconnue.',
	foreign: 'le sceau ne cite pas le journal\u00a0: il n’a pas été posé ici.',
	'timestamp-unreadable': 'son horodatage est illisible.',
	'timestamp-imprint': 'son horodatage est celui d’un autre sceau.',
	'timestamp-altered': 'son horodatage a été modifié.',
	'timestamp-certificate':
		'le certificat de son horodatage n’en avait pas le droit, ou n’était pas valable à ce moment.',
	'timestamp-untrusted': 'son horodatage vient d’une autorité inconnue.'
};

/** Says in French which entry of the journal is wrong, and how. */
export function describeChainFinding({ kind, seq }: ArchiveFinding): string {
	return `Entrée ${seq} du journal\u00a0: ${CHAIN[kind]}`;
}

/** Says in French which document is wrong, how, and which entry of the journal speaks of it. */
export function describeDocumentFinding({
	kind,
	documentId,
	seq,
	detail
}: DocumentFinding): string {
	const which = detail ? ` (${ROWS[detail]}).` : '';
	return `Document ${documentId} (entrée ${seq})\u00a0: ${DOCUMENTS[kind]}${which}`;
}

/** Names the table, the row and the column that are not what the journal recorded. */
export function describeRecordFinding({ table, id, column, gone }: RecordFinding): string {
	const row = `Table ${table}, ligne ${id}`;
	if (gone) return `${row}\u00a0: le journal l’a vue écrire, et elle n’y est plus.`;
	return column === null
		? `${row}\u00a0: aucun acte du journal ne l’a écrite.`
		: `${row}\u00a0: «\u00a0${column}\u00a0» n’est pas ce que le journal a enregistré.`;
}

/** Says in French why the seal of a document does not hold. */
export function describeSealProblem(documentId: string, problem: SealProblem): string {
	return `Document ${documentId}\u00a0: ${SEALS[problem]}`;
}
