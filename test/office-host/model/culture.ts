/** How a machine writes numbers. */
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

export const VIETNAMESE: Culture = { name: 'vi-VN', decimalSeparator: ',', groupSeparator: '.' };
export const AMERICAN: Culture = { name: 'en-US', decimalSeparator: '.', groupSeparator: ',' };
