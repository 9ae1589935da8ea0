/** What an archivist reads first. */
export function readMe(told: {
	readonly year: number;
	readonly first: number;
	readonly last: number;
	readonly documents: number;
	readonly erased: number;
}): string {
	return `ARCHIVE DES INTERVISIONS, ANNÉE ${told.year}

Cet export suit BagIt (RFC 8493) : manifest-sha256.txt donne l'empreinte de chaque fichier,
tagmanifest-sha256.txt celle des fichiers de description.

Il contient les documents scellés de l'année (${told.documents}), et de quoi les vérifier sans Intervisio :

data/documents/      les PDF scellés (PDF/A-2a, PDF/UA-1, PAdES) ; tout lecteur PDF en vérifie le sceau
data/contenus/       le texte signé de chacun, en JSON canonique : son SHA-256 est l'empreinte signée
data/lignes/         fiche, signatures, signataires, relectures et réponses à la garde, telles que scellées
data/journal.jsonl   les entrées ${told.first} à ${told.last} du journal, chacune reliée à la précédente par son empreinte
data/effacements.jsonl  ce qui, scellé cette année-là, a été effacé depuis (${told.erased}) : l'acte, jamais le contenu
data/certificats/    les certificats du cachet et de l'autorité d'horodatage
data/description.json   la liste des documents, et l'entrée du journal qui précède l'année

Les patients ne sont désignés que par un code et un pseudonyme. Les professionnels sont nommés.
Ce sont des données de santé pseudonymisées : elles se gardent comme telles.

Pour tout revérifier : npm run archive:verify -- --export CE_FICHIER
Un export recopié en entier par un faussaire se reconnaît à son manifeste : le journal de l'association
en garde le SHA-256 depuis le jour de l'export. Les certificats se comparent à ceux de l'association.
`;
}
