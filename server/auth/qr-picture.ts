import { renderSVG } from 'uqr';

/** Draws a text as a QR code, on white by day and by night; an address that `img` takes, without a request. */
export function qrPicture(text: string): string {
	const svg = renderSVG(text, { ecc: 'M', border: 4, pixelSize: 4 });
	return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
