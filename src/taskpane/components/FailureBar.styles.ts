import { makeStyles, tokens } from '@fluentui/react-components';

export const useFailureBarStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXS },
  text: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
