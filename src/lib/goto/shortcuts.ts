/** Every key that the product hears beside those of the browser, where it works, and what it does. */
export const shortcuts: readonly {
	readonly keys: readonly (readonly string[])[];
	readonly does: string;
}[] = [
	{
		keys: [['Ctrl', 'K']],
		does: '«\u00A0Aller à…\u00A0», depuis toute page\u00A0: une page, une Intervision, un pôle, une personne, un dossier par son code. Sur Mac, Cmd et K.'
	},
	{ keys: [['?']], does: 'Montrer ces raccourcis.' },
	{ keys: [['/']], does: 'Chercher, dans l’annuaire.' },
	{
		keys: [['↑'], ['↓'], ['Entrée']],
		does: 'Choisir dans une liste\u00A0: «\u00A0Aller à…\u00A0», personne à ajouter, annuaire.'
	},
	{
		keys: [['←'], ['→'], ['↑'], ['↓']],
		does: 'D’un jour à l’autre, dans le mois du planning. Entrée ouvre le jour.'
	},
	{
		keys: [['F8'], ['Maj', 'F8']],
		does: 'Le passage suivant ou précédent à regarder, dans la fiche. Tabulation mène à ce qu’on peut en faire.'
	},
	{
		keys: [['Ctrl', 'Z']],
		does: 'Reprendre ce qu’on vient d’écrire ou de corriger, dans la fiche.'
	},
	{
		keys: [
			['Ctrl', 'Alt', 'M'],
			['Ctrl', 'Alt', 'V'],
			['Ctrl', 'Alt', 'H']
		],
		does: 'Couper ou rallumer le micro, la caméra, lever ou baisser la main, dans la salle, même pendant qu’on écrit. Se désactivent dans ses réglages.'
	},
	{
		keys: [['Ctrl', 'Alt', 'R']],
		does: 'Dans la salle, aller à la partie suivante de l’écran\u00A0: déroulé, personnes, fiche, fil, commandes.'
	},
	{ keys: [['Échap']], does: 'Refermer une liste, une fenêtre ou le menu.' }
];
