/** Where the committed manifest points: the server that a developer starts. */
const committed = 'https://localhost:3000';

/** A manifest's addresses have up to 2048 characters; the longest of ours adds fewer than 100 to the server's. */
const longest = 1948;

const example = 'https://chamdiem.tinh.gov.vn hoặc https://tinh.gov.vn/chamdiem';

/** An address that a manifest cannot be made for. Its message is the sentence for the administrator. */
export class BaseUrlError extends Error {}

/**
 * The address of the folder that holds `pane/` and `assets/`, as a browser writes it, without a slash at its end. Throws
 * `BaseUrlError` where it is no address, not https, too long, or says more than a server and a folder.
 */
export function baseUrl(text: string): string {
  if (!URL.canParse(text)) throw new BaseUrlError(`“${text}” không phải là địa chỉ máy chủ. Ví dụ: ${example}.`);
  const url = new URL(text);
  if (url.protocol !== 'https:') {
    throw new BaseUrlError(`“${text}” không bắt đầu bằng https://. Excel chỉ mở phần mềm từ địa chỉ https.`);
  }
  if (/[?#]/.test(text)) {
    throw new BaseUrlError(`“${text}” có phần sau dấu ? hoặc #. Chỉ ghi máy chủ và thư mục, ví dụ: ${example}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new BaseUrlError(
      'Địa chỉ có tên đăng nhập hoặc mật khẩu. Tệp manifest.xml ai cũng đọc được, không ghi vào đó.',
    );
  }
  if (/\.html?\/*$/i.test(url.pathname)) {
    throw new BaseUrlError(`“${text}” là một trang. Ghi thư mục chứa pane và assets, ví dụ: ${example}.`);
  }
  const server = url.href.replace(/\/+$/, '');
  if (server.length > longest) {
    throw new BaseUrlError(`Địa chỉ dài ${server.length} ký tự; manifest.xml chỉ chứa được ${longest} ký tự.`);
  }
  return server;
}

/** The committed manifest, for a server of one's own. Throws `BaseUrlError` as `baseUrl` does. */
export function manifestFor(xml: string, server: string): string {
  const escaped = baseUrl(server).replaceAll('&', '&amp;');
  return xml.replaceAll(`"${committed}/`, () => `"${escaped}/`);
}
