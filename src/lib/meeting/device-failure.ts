/** Why a camera or a microphone does not open, and what to do about it. */
export interface DeviceFailure {
	readonly title: string;
	readonly advice: string;
}

const withoutThem =
	'Vous pouvez aussi participer sans image ni son\u00A0: la fiche se suit et s’écrit ainsi.';

const failures: Readonly<Record<string, DeviceFailure>> = {
	NotAllowedError: {
		title: 'Le navigateur n’a pas l’autorisation d’utiliser la caméra ou le micro.',
		advice: `Cliquez sur l’icône à gauche de l’adresse, autorisez la caméra et le micro, puis réessayez. Si rien ne change, vérifiez aussi les réglages de confidentialité de l’ordinateur. ${withoutThem}`
	},
	NotFoundError: {
		title: 'Aucun micro n’a été trouvé.',
		advice: `Branchez un micro ou un casque, puis réessayez. ${withoutThem}`
	},
	NotReadableError: {
		title: 'La caméra ou le micro est déjà utilisé par un autre logiciel.',
		advice: `Fermez Teams, Zoom ou toute autre visio, y compris près de l’horloge, puis réessayez. ${withoutThem}`
	},
	unsupported: {
		title: 'Ce navigateur ne donne pas accès à la caméra ni au micro.',
		advice: `Ouvrez le lien avec une version récente de Firefox, Chrome, Edge ou Safari. ${withoutThem}`
	}
};

const unknown: DeviceFailure = {
	title: 'La caméra ou le micro n’a pas pu s’ouvrir.',
	advice: `Débranchez puis rebranchez l’appareil, et réessayez. ${withoutThem}`
};

/** Says in French why a device did not open, from the browser's own error. */
export function describeDeviceFailure(error: unknown): DeviceFailure {
	const name = error instanceof Error ? error.name : String(error);
	// AbortError is what Firefox says of a device that another application holds.
	return failures[name === 'AbortError' ? 'NotReadableError' : name] ?? unknown;
}

/** For a browser that has no `navigator.mediaDevices`, or a page that is not secure. */
export const noDevices: DeviceFailure = failures.unsupported ?? unknown;

export const cameraMissing =
	'La caméra n’a pas pu s’ouvrir\u00A0; le micro fonctionne. Si une autre visio est ouverte (Teams, Zoom), fermez-la puis réessayez.';
