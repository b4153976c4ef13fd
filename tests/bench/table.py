def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


#def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


2def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


0def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


2def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


6def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


#def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


3def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


0def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


+def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


3def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


0def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


#def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


3def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


0def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


qdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


1def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


5def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


`def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


qdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


`def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


;def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


@def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


'def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


;def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


'def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


@def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


'def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


{def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


}def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


*def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


<def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


*def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


{def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


}def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


qdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


*def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


{def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


}def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


/def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


qdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


qdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


kdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ydef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


{def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


}def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


<def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


*def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


zdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


pdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


*def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


#def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


+def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


jdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


+def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


+def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


jdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


*def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


+def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


2def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


+def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


\def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


jdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


0def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


*def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


1def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


,def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


jdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Gdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


[def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


xdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


]def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


cdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


jdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


wdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


hdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


_def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


mdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


bdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


|def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


-def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


Ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


odef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


(def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


)def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ddef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


>def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


=def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


1def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


{def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


0def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


}def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


tdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


rdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ndef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


{def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


3def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


}def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


idef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


<def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


1def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


sdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


 def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


{def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


vdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


adef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


ldef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


udef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


edef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


:def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


.def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


2def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


fdef beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


}def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


"def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)



def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


