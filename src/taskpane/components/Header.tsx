import { Select, Subtitle2 } from '@fluentui/react-components';
import { useHeaderStyles } from './Header.styles';
import { usePane } from './pane-context';

/** The product's name and the language. */
export function Header() {
  const styles = useHeaderStyles();
  const { state, dispatch, texts } = usePane();
  const { label, vi, en } = texts.language;
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" className={styles.title}>
        {texts.title}
      </Subtitle2>
      <Select
        size="small"
        appearance="filled-lighter"
        aria-label={label}
        value={state.locale}
        onChange={(_event, { value }) => dispatch({ type: 'language-chosen', locale: value === 'en' ? 'en' : 'vi' })}
      >
        <option value="vi" lang="vi">
          {vi}
        </option>
        <option value="en" lang="en">
          {en}
        </option>
      </Select>
    </header>
  );
}
