/**
 * Gives the block shown once everything runs: where to click, in French.
 * @param {{ origin: string, demonstration: boolean, video: boolean, smtp: boolean }} facts
 * @returns {string}
 */
export function welcomeText({ origin, demonstration, video, smtp }) {
	const lines = ['', 'Intervisio est prêt.', '', `  Accueil                    ${origin}/`];
	if (demonstration) {
		lines.push(`  Essayer en tant que…       ${origin}/#essayer`);
		if (!smtp) lines.push(`  Boîte aux lettres (démo)   ${origin}/boite-aux-lettres`);
	}
	lines.push('', video ? '  Vidéo : prête.' : NO_VIDEO, '', 'Ctrl-C arrête tout.', '');
	return lines.join('\n');
}

const NO_VIDEO =
	'  Vidéo : absente. LiveKit n’a été ni trouvé, ni téléchargé, ni compilé. Tout le reste fonctionne ;\n' +
	'  pour l’ajouter : mettez « livekit-server » dans le PATH, ou installez Go, ou donnez LIVEKIT_URL.';
