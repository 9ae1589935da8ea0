/** A file with all that it needs, as one text (see bundle-code.ts). */
declare module '*.ts?code' {
	const code: string;
	export default code;
}
