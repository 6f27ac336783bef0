# The amendments on screen: tabling, the overlay, what follows from adopting.
