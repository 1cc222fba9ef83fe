import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticesStyles = makeStyles({
  place: { position: 'sticky', bottom: '84px', zIndex: 1, marginInline: tokens.spacingHorizontalM },
});
