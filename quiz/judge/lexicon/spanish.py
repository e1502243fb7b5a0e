"""Spanish names, of which the second surname is mostly left out: Miguel de Cervantes Saavedra."""

from __future__ import annotations

from typing import Final

from quiz.values.shape import word_set

SPANISH_GIVEN: Final = word_set("""
alberto alejandro alfonso alvaro andres antoni antonio arturo augusto benito camilo carlos carmen
cesar cristobal daniel david diego dolores eduardo emiliano ernesto esteban evo federico felipe
fernando fidel francisco gabriel gabriela guillermo hernan hugo ignacio isabel jaime javier joan
joaquin jorge jose juan julio lionel luis manuel mario miguel nicolas octavio pablo pedro rafael
ramon raul ricardo roberto rodrigo salvador santiago sergio simon vicente victor
""")
"""Given names that many Spaniards and Latin Americans bear."""
SPANISH_SURNAMES: Final = word_set("""
aguirre alonso alvarez aznar bahamonde blanco borges bustamante caballero calderon campos castejon
castillo castro cortes cruz cuccitini cuccittini delgado diaz dominguez domenech escobar esteban
fernandez flores frias fuentes garcia garrido gil gomez gonzalez guerrero gutierrez guzman hernandez
herrera ibanez iglesias jimenez lopez lorenzo lucientes lujan maradona marin marquez martin martinez
medina mendoza molina montero mora morales moreno moros munoz navarro nunez ortega ortiz parera
parra pavon pena perez prieto ramirez ramos reyes rios rivas rivera rodriguez rojas romero rubio
ruiz ruz saavedra salazar sanchez santana santos sanz serna serrano silva soto suarez torres ugarte
vargas vasquez vazquez vega velasco vidal villa
""")
"""Common surnames, and those that well-known people bear behind the one they are known by."""
