// SPDX-License-Identifier: Apache-2.0
import { render } from 'preact';
import { App } from './App';
import { routeOf } from './data/route';
import { keepToken } from './data/serverSource';
import { sieve } from './ledger/LedgerView';

keepToken();
if (!routeOf(location.hash).path.length) {
  // Under way before anything is drawn.
  void sieve();
}
render(<App />, document.getElementById('page')!);
