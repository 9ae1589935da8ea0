/** What a sealed document says at its end: how anyone who holds it can tell whether it is what was sealed. */
export function verificationWords(origin: string): string {
	return (
		'Ce document est scellé. Pour savoir s’il est authentique, déposez le fichier sur ' +
		`${origin}/verifier : il est lu dans votre navigateur et n’est envoyé nulle part. ` +
		'Tout lecteur PDF qui vérifie les signatures dit aussi s’il a été modifié. ' +
		'L’empreinte ci-dessus est celle du contenu signé, conservé par l’association.'
	);
}
