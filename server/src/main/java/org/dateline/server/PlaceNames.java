// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.List;
import org.dateline.place.Place;

/** Places that a name may mean, best known first, for who puts a place right. */
public interface PlaceNames {
    List<Place> named(String name);
}
