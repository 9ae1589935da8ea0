/** What is read in a file that somebody wants to install. */
export interface PdfFacts {
	readonly size: number;
	/** It begins as a PDF and a reader understands it. */
	readonly readable: boolean;
	readonly encrypted: boolean;
	/** What would act by itself or carries something else: `JavaScript`, `Launch`, `EmbeddedFiles`… */
	readonly active: readonly string[];
	/** It has a structure that a screen reader can follow. */
	readonly tagged: boolean;
	/** Its language is declared. */
	readonly language: boolean;
	readonly pages: number;
}

const largestPdf = 5_000_000;

/** [DOC-15] Says what is wrong with a file; null when it may be installed. */
export function refusePdf(facts: PdfFacts): string | null {
	if (facts.size > largestPdf)
		return 'Ce fichier dépasse 5 Mo. Réduisez ses images (« Enregistrer en taille réduite »), puis recommencez.';
	if (!facts.readable)
		return 'Ce fichier n’est pas un PDF lisible. Exportez-le en PDF depuis votre traitement de texte.';
	if (facts.encrypted)
		return 'Ce PDF est protégé par un mot de passe ou verrouillé. Enregistrez-le sans protection.';
	if (facts.active.length > 0)
		return `Ce PDF contient autre chose que des pages (${facts.active.join(', ')}) : script, lancement de programme ou fichier joint. Imprimez-le en PDF pour n’en garder que les pages.`;
	if (facts.pages === 0) return 'Ce PDF n’a aucune page.';
	return null;
}

/** [DOC-16] What should be known before it is handed out; null when nothing. */
export function warnOfPdf({ tagged, language }: Pick<PdfFacts, 'tagged' | 'language'>) {
	if (!tagged)
		return 'Ce PDF n’est pas balisé : un lecteur d’écran ne peut pas le suivre. Exportez-le avec « Balises pour l’accessibilité », ou gardez aussi notre texte à portée de main.';
	if (!language)
		return 'La langue de ce PDF n’est pas déclarée : il peut être mal lu à voix haute.';
	return null;
}
