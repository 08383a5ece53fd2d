// SPDX-License-Identifier: Apache-2.0
import { render } from 'preact';
import { App } from './App';
import { keepToken } from './data/source';

keepToken();
render(<App />, document.getElementById('page')!);
