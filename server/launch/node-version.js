/**
 * Gives the sentence that refuses a Node older than 20.19, or null.
 * @param {string} version such as "20.19.0"
 * @returns {string | null}
 */
export function refuseOldNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return null;
	return (
		`Intervisio demande Node 20.19 ou plus récent ; celui-ci est Node ${version}.\n` +
		'Installez une version récente depuis https://nodejs.org (la version « LTS »), puis relancez.'
	);
}
